/*
 * A program that uses usbfs, to try the preload on: linked with its sources, so that the address
 * sanitizer watches both. Each scenario prints what it sees; usbfs-shim.test.ts knows what is
 * right.
 *
 *   check SCENARIO /dev/bus/usb/BBB/DDD...
 *
 * The devices are phones in recovery mode: interface 1 has a console in setting 1, which is silent.
 */
#define _GNU_SOURCE
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/usbdevice_fs.h>
#include <poll.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <unistd.h>

#define CONSOLE 1
#define CONSOLE_IN 0x81

static int count_entries(const char *folder)
{
    DIR *open_folder = opendir(folder);
    int count = 0;
    while (readdir(open_folder))
        count++;
    closedir(open_folder);
    return count;
}

static int open_device(const char *path)
{
    return open(path, O_RDWR | O_CLOEXEC);
}

static void open_console(int fd)
{
    unsigned number = CONSOLE;
    struct usbdevfs_setinterface setting = {.interface = CONSOLE, .altsetting = 1};
    if (ioctl(fd, USBDEVFS_CLAIMINTERFACE, &number) || ioctl(fd, USBDEVFS_SETINTERFACE, &setting))
        perror("console");
}

static void submit_console_read(int fd, struct usbdevfs_urb *urb, unsigned char *buffer, int size)
{
    memset(urb, 0, sizeof *urb);
    urb->type = USBDEVFS_URB_TYPE_BULK;
    urb->endpoint = CONSOLE_IN;
    urb->buffer = buffer;
    urb->buffer_length = size;
    if (ioctl(fd, USBDEVFS_SUBMITURB, urb))
        perror("submit");
}

static void print_events(int fd, int timeout)
{
    struct pollfd polled = {.fd = fd, .events = POLLOUT};
    poll(&polled, 1, timeout);
    printf("poll%s%s\n", polled.revents & POLLOUT ? " out" : "",
           polled.revents & POLLERR ? " err" : "");
}

static void wait_for_error(int fd)
{
    struct pollfd polled = {.fd = fd, .events = 0};
    poll(&polled, 1, -1);
}

static void print_reaped(int fd)
{
    struct usbdevfs_urb *urb = NULL;
    if (ioctl(fd, USBDEVFS_REAPURBNDELAY, &urb) == 0)
        printf("reaped %s, %d bytes\n", strerrorname_np(-urb->status), urb->actual_length);
    else
        printf("reap: %s\n", strerrorname_np(errno));
}

/* The phone leaves while a read is pending. */
static void scenario_unplug(const char *path)
{
    unsigned char buffer[64];
    struct usbdevfs_urb urb;
    int fd = open_device(path);
    open_console(fd);
    submit_console_read(fd, &urb, buffer, sizeof buffer);
    print_events(fd, 0);
    puts("pending");
    wait_for_error(fd);
    print_events(fd, 0);
    print_reaped(fd);
    print_reaped(fd);
    unsigned number = CONSOLE;
    if (ioctl(fd, USBDEVFS_RELEASEINTERFACE, &number) < 0)
        printf("release: %s\n", strerrorname_np(errno));
    print_events(fd, 0);
    close(fd);
}

static void scenario_discard(const char *path)
{
    unsigned char buffer[64];
    struct usbdevfs_urb urb;
    int fd = open_device(path);
    open_console(fd);
    submit_console_read(fd, &urb, buffer, sizeof buffer);
    printf("discard: %d\n", ioctl(fd, USBDEVFS_DISCARDURB, &urb));
    printf("again: %s\n", ioctl(fd, USBDEVFS_DISCARDURB, &urb) < 0 ? strerrorname_np(errno) : "0");
    print_events(fd, -1);
    print_reaped(fd);
    print_reaped(fd);
    print_events(fd, 0);
    close(fd);
}

/* Closed with a transfer on its way, whose memory is then reused. */
static void scenario_abandon(const char *path)
{
    unsigned char *buffer = malloc(64);
    struct usbdevfs_urb *urb = malloc(sizeof *urb);
    int fd = open_device(path);
    open_console(fd);
    submit_console_read(fd, urb, buffer, 64);
    close(fd);
    free(buffer);
    free(urb);
    puts("closed");
}

static int read_string(int fd, unsigned char index)
{
    unsigned char buffer[8 + 255] = {0x80, 6, index, 3, 9, 4, 255, 0};
    struct usbdevfs_urb urb = {
        .type = USBDEVFS_URB_TYPE_CONTROL, .buffer = buffer, .buffer_length = sizeof buffer};
    struct usbdevfs_urb *reaped;
    if (ioctl(fd, USBDEVFS_SUBMITURB, &urb) < 0 || ioctl(fd, USBDEVFS_REAPURB, &reaped) < 0)
        return -errno;
    return reaped->status < 0 ? reaped->status : reaped->actual_length;
}

/* A child between fork and exec closes what it does not need, as browsers' children do. */
static void scenario_fork(const char *path)
{
    int fd = open_device(path);
    pid_t child = fork();
    if (child == 0) {
        close(fd);
        _exit(0);
    }
    waitpid(child, NULL, 0);
    printf("string of %d bytes\n", read_string(fd, 2));
    close(fd);
}

/* One client a device: opens it, talks until it is gone, opens it again, 200 times in all. */
static void *chatter(void *path)
{
    long answers = 0;
    for (int opened = 0; opened < 200;) {
        int fd = open_device(path);
        if (fd < 0) {
            usleep(200);
            continue;
        }
        opened++;
        for (int round = 0; round < 20 && read_string(fd, 2) > 0; round++)
            answers++;
        close(fd);
    }
    return (void *)answers;
}

static void scenario_storm(char **paths, int count)
{
    pthread_t threads[16];
    for (int i = 0; i < count && i < 16; i++)
        pthread_create(&threads[i], NULL, chatter, paths[i]);
    long answers = 0;
    for (int i = 0; i < count && i < 16; i++) {
        void *one;
        pthread_join(threads[i], &one);
        answers += (long)one;
    }
    printf("answers: %s\n", answers > 0 ? "some" : "none");
}

int main(int argc, char **argv)
{
    setvbuf(stdout, NULL, _IOLBF, 0);
    if (argc < 3)
        return 2;
    const char *scenario = argv[1];
    int files = count_entries("/proc/self/fd");
    int tasks = count_entries("/proc/self/task");
    if (!strcmp(scenario, "unplug"))
        scenario_unplug(argv[2]);
    else if (!strcmp(scenario, "discard"))
        scenario_discard(argv[2]);
    else if (!strcmp(scenario, "abandon"))
        scenario_abandon(argv[2]);
    else if (!strcmp(scenario, "fork"))
        scenario_fork(argv[2]);
    else if (!strcmp(scenario, "storm"))
        scenario_storm(argv + 2, argc - 2);
    else
        return 2;
    printf("left: %d files, %d threads\n", count_entries("/proc/self/fd") - files,
           count_entries("/proc/self/task") - tasks);
    return 0;
}
