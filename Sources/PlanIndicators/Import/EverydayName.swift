/// The name of an indicator in the words of every day: without what a report leaves out because
/// everybody knows it, and with one word for what has several.
struct EverydayName {
  /// The words that tell it from others.
  let words: Set<String>
  /// The words without what determines it further: a poverty standard, the year of the prices.
  ///
  /// They never tell which of several is meant.
  let undetermined: Set<String>

  init(of indicator: Indicator) {
    let (plain, bracket) = IndicatorNames.withoutBracket(indicator.name.vietnamese)
    // "(IIP)" says the name once more, "(chuẩn 2021-2025)" says which.
    let isShortName = PlainWords(bracket).words.first.map {
      PlainWords(indicator.id).words.contains($0)
    }
    words = Self.words(of: isShortName == true ? plain : indicator.name.vietnamese)
    undetermined = Self.words(of: plain).subtracting(Self.prices)
  }

  static func words(of name: String) -> Set<String> {
    Set(IndicatorNames.words(of: name, also: shortForms).words)
  }

  private static let prices: Set<String> = ["gia", "sanh", "hien", "hanh", "2010"]

  private static let shortForms: ShortForms = [
    "co hat": "", "ca nam": "", "luy ke": "", "chuan ngheo": "chuan",
    "chuan ngheo da chieu": "chuan", "chuan ngheo giai doan": "chuan",
    "chuan ngheo da chieu giai doan": "chuan", "chuan giai doan": "chuan", "so sanh nam": "so sanh",
    "ngan sach nha nuoc": "ngan sach",
    "do che phu": "ty le che phu", "bao phu bao hiem": "tham gia bao hiem",
    "dan so tham gia bao hiem": "tham gia bao hiem",
    "nguoi dan tham gia bao hiem": "tham gia bao hiem", "truong hoc": "truong",
    "gia ss": "gia so sanh", "qg": "quoc gia", "bo tieu chi": "tieu chi",
    "ho gia dinh van hoa": "gia dinh van hoa",
    "giai quyet viec lam moi": "lao dong giai quyet viec lam",
    "giai quyet viec lam": "lao dong giai quyet viec lam",
    "tao viec lam moi": "lao dong giai quyet viec lam",
    "tao viec lam": "lao dong giai quyet viec lam", "trung hoc pho thong": "thpt",
    "doanh nghiep dang ky thanh lap moi": "doanh nghiep thanh lap moi",
    "doanh nghiep dang ky moi": "doanh nghiep thanh lap moi", "von dau tu cong": "dau tu cong",
    "dien tich trong rung": "trong rung", "luot khach": "khach", "luot du khach": "khach du lich",
    "du khach": "khach du lich", "kim ngach xuat khau hang hoa": "xuat khau",
    "kim ngach nhap khau hang hoa": "nhap khau",
    "kim ngach xuat nhap khau hang hoa": "xuat nhap khau",
    "kim ngach xuat khau": "xuat khau", "kim ngach nhap khau": "nhap khau",
    "kim ngach xuat nhap khau": "xuat nhap khau", "xuat khau hang hoa": "xuat khau",
    "nhap khau hang hoa": "nhap khau", "gia tri xuat khau": "xuat khau",
    "gia tri nhap khau": "nhap khau", "xep hang": "thu hang",
    "thit hoi xuat chuong": "thit hoi", "tong luot khach": "khach du lich",
    "doanh thu du lich": "thu tu khach du lich",
    "doanh thu tu khach du lich": "thu tu khach du lich",
    "xuat khau lao dong": "lao dong di lam viec o nuoc ngoai",
    "lao dong xuat khau": "lao dong di lam viec o nuoc ngoai",
    "dat chuan nong thon moi nang cao": "nong thon moi nang cao",
    "dien tich rung trong moi": "trong rung", "rung trong moi": "trong rung",
  ]
}
