/*
 * A program that has no business with USB but lives under the whole preload, umockdev's included,
 * and does what browsers do: nothing of it may hang or end. usbfs-shim.test.ts knows what is right.
 *
 *   bystander children|files
 */
#define _GNU_SOURCE
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

static void *ask_sysfs(void *unused)
{
    for (;;) {
        int fd = open("/sys/nothing", O_RDONLY);
        if (fd >= 0)
            close(fd);
    }
    return unused;
}

/* False where the child had to be killed, after five seconds. */
static bool ends(pid_t child)
{
    for (int waits = 0; waits < 50000; waits++) {
        if (waitpid(child, NULL, WNOHANG) == child)
            return true;
        usleep(100);
    }
    kill(child, SIGKILL);
    waitpid(child, NULL, 0);
    return false;
}

/* Children list their files before they exec, while other threads ask sysfs. */
static void fork_children(void)
{
    pthread_t threads[2];
    for (int i = 0; i < 2; i++)
        pthread_create(&threads[i], NULL, ask_sysfs, NULL);
    int stuck = 0;
    for (int i = 0; i < 100 && stuck == 0; i++) {
        pid_t child = fork();
        if (child == 0) {
            close(open("/proc/self/fd", O_RDONLY | O_DIRECTORY));
            _exit(0);
        }
        if (!ends(child))
            stuck++;
    }
    printf("stuck children: %d\n", stuck);
}

static void open_files(void)
{
    int opened = 0;
    while (opened < 100 && open("/dev/null", O_RDONLY) >= 0)
        opened++;
    printf("files below /dev: %d\n", opened);
}

int main(int argc, char **argv)
{
    if (argc == 2 && !strcmp(argv[1], "children"))
        fork_children();
    else if (argc == 2 && !strcmp(argv[1], "files"))
        open_files();
    else
        return 2;
    fflush(stdout);
    _exit(0); /* some threads never end */
}
