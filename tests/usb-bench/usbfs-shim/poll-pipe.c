#define _GNU_SOURCE
#include "poll-pipe.h"

#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

int poll_pipe_open(struct poll_pipe *poll_pipe)
{
    int ends[2];
    if (pipe2(ends, O_CLOEXEC | O_NONBLOCK) < 0)
        return -errno;
    *poll_pipe = (struct poll_pipe){.own_end = ends[0], .program_end = ends[1]};
    /* One page is quick to fill; where this is refused it is only slower. */
    (void)fcntl(poll_pipe->program_end, F_SETPIPE_SZ, 4096);
    poll_pipe_clear(poll_pipe);
    return 0;
}

void poll_pipe_set(struct poll_pipe *poll_pipe)
{
    char bin[4096];
    while (read(poll_pipe->own_end, bin, sizeof bin) > 0)
        continue;
}

void poll_pipe_clear(struct poll_pipe *poll_pipe)
{
    static const char filler[4096];
    while (write(poll_pipe->program_end, filler, sizeof filler) > 0)
        continue;
}

void poll_pipe_hang_up(struct poll_pipe *poll_pipe)
{
    if (poll_pipe->own_end < 0)
        return;
    poll_pipe_set(poll_pipe);
    close(poll_pipe->own_end);
    poll_pipe->own_end = -1;
}
