#ifndef CRENAME_H
#define CRENAME_H

/// Exchanges what two paths name, in one step.
///
/// Swift's view of the C library lacks this call of Linux.
///
/// Returns 0, or -1 with errno set: EINVAL where the file system cannot.
int crename_exchange(const char *one, const char *other);

#endif
