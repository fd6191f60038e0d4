/*
 * Hotplug events for several programs at once: gives each udev monitor an address of its own.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/un.h>
#include <unistd.h>

/* umockdev gives a unix socket to whoever asks for udev's netlink socket, then binds that. */
static bool is_udev_monitor(int fd, const struct sockaddr *address)
{
    int domain = AF_UNSPEC;
    socklen_t size = sizeof domain;
    return address && address->sa_family == AF_NETLINK &&
           getsockopt(fd, SOL_SOCKET, SO_DOMAIN, &domain, &size) == 0 && domain == AF_UNIX;
}

/*
 * umockdev would name the socket by its descriptor alone, so a second program on the bench with the
 * same number would silence the first. Here the process id is part of the name, and hotplug.py
 * delivers.
 */
static int bind_listener(int fd, const char *folder)
{
    struct sockaddr_un name = {.sun_family = AF_UNIX};
    int length =
        snprintf(name.sun_path, sizeof name.sun_path, "%s/%d-%d", folder, (int)getpid(), fd);
    if (length >= (int)sizeof name.sun_path) {
        errno = ENAMETOOLONG;
        return -1;
    }
    unlink(name.sun_path);
    return (int)syscall(SYS_bind, fd, &name, sizeof name);
}

__attribute__((visibility("default")))
int bind(int fd, const struct sockaddr *address, socklen_t size)
{
    static int (*real)(int, const struct sockaddr *, socklen_t);
    const char *folder = getenv("USB_BENCH_LISTENERS");
    if (folder && is_udev_monitor(fd, address))
        return bind_listener(fd, folder);
    if (!real)
        real = dlsym(RTLD_NEXT, "bind");
    return real(fd, address, size);
}
