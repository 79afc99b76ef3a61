// The allocator's own statistics, which Swift's Glibc leaves out.
#include <malloc.h>
