/*
 * A preload that gives a Linux program USB devices which do not exist:
 *
 *   LD_PRELOAD="usbfs-shim.so libumockdev-preload.so.0"
 *
 * umockdev plays sysfs and udev; this file plays usbfs. Opening /dev/bus/usb/BBB/DDD for writing
 * connects to the socket $USB_BENCH_SOCKET, and usbfs ioctls on that descriptor travel there
 * (device.c). Everything else goes on to umockdev or to libc.
 */
#define _GNU_SOURCE
#include "device.h"
#include "open-devices.h"

#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

#define EXPORT __attribute__((visibility("default")))

/* 0 and more as it is; -errno as libc gives it. */
static int outcome(int status)
{
    if (status >= 0)
        return status;
    errno = -status;
    return -1;
}

/* The next definition of a function: umockdev's, or libc's. */
static void *next(const char *name)
{
    return dlsym(RTLD_NEXT, name);
}

/* ---- start ---- */

/*
 * The program alone gets the virtual bus: its children (a browser's renderers) start without the
 * preload. With USB_BENCH_TETHER it dies with the process that started it.
 */
__attribute__((constructor)) static void begin(void)
{
    unsetenv("LD_PRELOAD");
    if (getenv("USB_BENCH_TETHER"))
        prctl(PR_SET_PDEATHSIG, SIGKILL);
}

/* ---- open and close ---- */

static int open_device(unsigned bus, unsigned address)
{
    const char *path = getenv("USB_BENCH_SOCKET");
    struct device *device;
    int status = path ? device_open(path, bus, address, &device) : -ENODEV;
    if (status < 0)
        return outcome(status);
    if (open_devices_add(device))
        return device_fd(device);
    int fd = device_fd(device);
    device_stop(device);
    device_drop(device);
    close(fd);
    return outcome(-EMFILE);
}

/*
 * umockdev is asked about sysfs, udev's data and the bus alone. Its open takes a lock, so a child
 * forked meanwhile, which lists /proc/self/fd before it execs, would wait for ever; and it keeps a
 * table of 50 for open files below /dev and aborts the program when that is full. Browsers meet
 * both.
 */
static bool is_umockdevs(const char *path)
{
    static const char *const places[] = {"/sys", "/run/udev", "/dev/bus/usb"};
    for (size_t i = 0; i < sizeof places / sizeof *places; i++)
        if (strncmp(path, places[i], strlen(places[i])) == 0)
            return true;
    return false;
}

typedef int open_function(const char *, int, ...);

static int open_any(open_function *real, const char *path, int flags, mode_t mode)
{
    unsigned bus, address;
    if (!path || !is_umockdevs(path))
        return (int)syscall(SYS_openat, AT_FDCWD, path, flags, mode);
    if ((flags & O_ACCMODE) == O_RDWR &&
        sscanf(path, "/dev/bus/usb/%3u/%3u", &bus, &address) == 2)
        return open_device(bus, address);
    return real(path, flags, mode);
}

static bool takes_mode(int flags)
{
    return (flags & O_CREAT) || (flags & O_TMPFILE) == O_TMPFILE;
}

#define DEFINE_OPEN(name)                                           \
    EXPORT int name(const char *path, int flags, ...)               \
    {                                                               \
        static open_function *real;                                 \
        if (!real)                                                  \
            real = next(#name);                                     \
        va_list rest;                                               \
        va_start(rest, flags);                                      \
        mode_t mode = takes_mode(flags) ? va_arg(rest, mode_t) : 0; \
        va_end(rest);                                               \
        return open_any(real, path, flags, mode);                   \
    }

DEFINE_OPEN(open)
DEFINE_OPEN(open64)

/* What fortified callers use; never with a mode. */
EXPORT int __open_2(const char *path, int flags)
{
    return open(path, flags);
}

EXPORT int __open64_2(const char *path, int flags)
{
    return open64(path, flags);
}

EXPORT int close(int fd)
{
    static int (*real)(int);
    if (!real)
        real = next("close");
    struct device *device = open_devices_remove(fd);
    if (device) {
        device_stop(device);
        device_drop(device);
    }
    return real(fd);
}

/* ---- ioctl ---- */

static int get_capabilities(uint32_t *capabilities)
{
    *capabilities = USBDEVFS_CAP_NO_PACKET_SIZE_LIM | USBDEVFS_CAP_REAP_AFTER_DISCONNECT;
    return 0;
}

static int set_interface(struct device *device, const struct usbdevfs_setinterface *to)
{
    return device_request(device, OP_SET_INTERFACE, (uint8_t)to->interface, to->altsetting);
}

static int with_number(struct device *device, enum operation op, const unsigned *number)
{
    return device_request(device, op, (uint8_t)*number, 0);
}

static int device_ioctl(struct device *device, unsigned long request, void *argument)
{
    switch (request) {
    case USBDEVFS_SUBMITURB:
        return device_submit(device, argument);
    case USBDEVFS_DISCARDURB:
        return device_discard(device, argument);
    case USBDEVFS_REAPURB:
        return device_reap(device, true, argument);
    case USBDEVFS_REAPURBNDELAY:
        return device_reap(device, false, argument);
    case USBDEVFS_SETCONFIGURATION:
        return with_number(device, OP_SET_CONFIGURATION, argument);
    case USBDEVFS_CLAIMINTERFACE:
        return with_number(device, OP_CLAIM_INTERFACE, argument);
    case USBDEVFS_RELEASEINTERFACE:
        return with_number(device, OP_RELEASE_INTERFACE, argument);
    case USBDEVFS_CLEAR_HALT:
        return with_number(device, OP_CLEAR_HALT, argument);
    case USBDEVFS_SETINTERFACE:
        return set_interface(device, argument);
    case USBDEVFS_RESET:
        return device_request(device, OP_RESET, 0, 0);
    case USBDEVFS_GET_CAPABILITIES:
        return get_capabilities(argument);
    case USBDEVFS_GETDRIVER:
    case USBDEVFS_IOCTL: /* used to detach a kernel driver; there is none */
        return -ENODATA;
    default:
        return -ENOTTY;
    }
}

EXPORT int ioctl(int fd, unsigned long request, ...)
{
    static int (*real)(int, unsigned long, ...);
    va_list rest;
    va_start(rest, request);
    void *argument = va_arg(rest, void *);
    va_end(rest);
    struct device *device = open_devices_find(fd);
    if (!device) {
        if (!real)
            real = next("ioctl");
        return real(fd, request, argument);
    }
    int status = device_ioctl(device, request, argument);
    device_drop(device);
    return outcome(status);
}
