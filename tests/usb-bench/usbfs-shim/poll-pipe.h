/*
 * A descriptor that polls as usbfs does: writable when an URB can be reaped, in error once the
 * device is gone. It is the writing end of a pipe: full, emptied, or without a reader. (An eventfd
 * can be made writable too, but never shows the error that libusb waits for.)
 */
#ifndef POLL_PIPE_H
#define POLL_PIPE_H

struct poll_pipe {
    int program_end; /* the program closes it */
    int own_end;
};

/* Starts not writable. 0 or -errno. */
int poll_pipe_open(struct poll_pipe *pipe);

void poll_pipe_set(struct poll_pipe *pipe);

/* Only while the program is in a call on `program_end`: later its number may be another file's. */
void poll_pipe_clear(struct poll_pipe *pipe);

/* Writable and in error from now on. May be called again. */
void poll_pipe_hang_up(struct poll_pipe *pipe);

#endif
