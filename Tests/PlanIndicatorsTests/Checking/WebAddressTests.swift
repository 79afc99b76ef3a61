import Testing

@testable import PlanIndicators

/// Which addresses a reader may follow.
struct WebAddressTests {
  @Test(arguments: [
    "https://backan.gov.vn/bao-cao-2023", "http://a.vn", "HTTPS://Baobackan.vn/x",
    "https://a.vn:8080/b?c=d&e=%20#f", "https://báo.vn/tăng-trưởng", "https://xn--bo-yja.vn/",
    "https://10.0.0.1/x", "https://a.vn?q=1", "https://a.vn/ke\u{302}",
  ])
  func `pages of the web have an address`(_ text: String) {
    #expect(isWebAddress(text))
  }

  @Test(arguments: [
    "", "junk", "backan.gov.vn/bao-cao", "javascript:alert(1)", "file:///etc/passwd",
    "data:text/html,x", "ftp://a.vn/x", "http://", "https:///x", "https:/a.vn", "https:a.vn",
    "//a.vn/x", "https://a b.vn/x", "https://a.vn/b c", " https://a.vn", "https://a.vn ",
    "https://a.vn\n", "https://a.vn/\u{202E}x", "https://a.vn/\u{200B}", "https://a.vn/\u{A0}",
    "https://backan.gov.vn@evil.com/", "https://a..vn", "https://.vn", "https://-a.vn",
    "https://a.vn:", "https://a.vn:x/", "https://a.vn:123456/", "https://a.vn:1:2/",
    "https://a.vn/<script>", "https://a.vn/\"x", "https://a.vn\\b", "https://a_b.vn/",
    "nhttps://a.vn", "javascript:https://a.vn",
  ])
  func `nothing else has`(_ text: String) {
    #expect(!isWebAddress(text))
  }
}
