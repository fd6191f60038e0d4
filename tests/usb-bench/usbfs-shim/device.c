/*
 * Submitting an URB sends a frame and puts a transfer on the pending list; a reading thread moves
 * it to the done list when its answer comes; reaping takes it from there and only then copies the
 * data into the URB, so no memory is written behind the program's back. When the socket ends, the
 * phone has left the bus: all that is pending is done with ESHUTDOWN, and after the last reap the
 * answer is ENODEV.
 */
#define _GNU_SOURCE
#include "device.h"

#include "poll-pipe.h"
#include "transfers.h"

#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <unistd.h>

struct device {
    int socket;
    int fd; /* as in `pipe`, which the lock guards */
    atomic_uint references;
    pthread_t reader;
    pthread_mutex_t lock; /* guards everything below, and sending */
    pthread_cond_t changed;
    struct poll_pipe pipe;
    uint32_t last_id;
    bool gone;
    struct transfer *pending;
    struct transfer *done;
};

/* ---- a transfer's way; all with the lock held ---- */

/* A failed send shows as the end of the socket, so that the reader does what is left to do. */
static void send_request(struct device *device, const struct request *request, const void *payload)
{
    if (!wire_send(device->socket, request, payload))
        shutdown(device->socket, SHUT_RDWR);
}

static int begin(struct device *device, struct request *request, const void *payload,
                 struct usbdevfs_urb *urb, struct transfer **begun)
{
    if (device->gone)
        return -ENODEV;
    struct transfer *transfer = calloc(1, sizeof *transfer);
    if (!transfer)
        return -ENOMEM;
    transfer->id = request->id = ++device->last_id;
    transfer->urb = urb;
    transfers_append(&device->pending, transfer);
    send_request(device, request, payload);
    *begun = transfer;
    return 0;
}

static void finish(struct device *device, struct transfer *transfer, int32_t status)
{
    transfer->status = status;
    transfers_append(&device->done, transfers_take(&device->pending, transfer));
    if (transfer->urb)
        poll_pipe_set(&device->pipe);
    pthread_cond_broadcast(&device->changed);
}

/* ---- the reading thread ---- */

static void on_answer(struct device *device, const struct answer *answer, uint8_t *data)
{
    pthread_mutex_lock(&device->lock);
    struct transfer *transfer = transfers_with_id(device->pending, answer->id);
    if (transfer) {
        transfer->data = data;
        transfer->size = answer->size;
        finish(device, transfer, answer->status);
    } else {
        free(data); /* discarded meanwhile */
    }
    pthread_mutex_unlock(&device->lock);
}

static void on_end(struct device *device)
{
    pthread_mutex_lock(&device->lock);
    device->gone = true;
    while (device->pending)
        finish(device, device->pending, -ESHUTDOWN);
    poll_pipe_hang_up(&device->pipe);
    pthread_cond_broadcast(&device->changed);
    pthread_mutex_unlock(&device->lock);
}

static void *read_answers(void *argument)
{
    struct device *device = argument;
    struct answer answer;
    uint8_t *data;
    while (wire_receive(device->socket, &answer, &data))
        on_answer(device, &answer, data);
    on_end(device);
    return NULL;
}

/* The program's signal handlers must not run on a thread that it does not know. */
static int start_reader(struct device *device)
{
    sigset_t all, before;
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &before);
    int error = pthread_create(&device->reader, NULL, read_answers, device);
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    return -error;
}

/* ---- life ---- */

static void destroy(struct device *device)
{
    transfers_free(device->pending);
    transfers_free(device->done);
    pthread_cond_destroy(&device->changed);
    pthread_mutex_destroy(&device->lock);
    poll_pipe_hang_up(&device->pipe);
    if (device->socket >= 0)
        close(device->socket);
    free(device);
}

static int start(struct device *device, const char *path, unsigned bus, unsigned address)
{
    device->socket = wire_connect(path, bus, address);
    if (device->socket < 0)
        return device->socket;
    int status = poll_pipe_open(&device->pipe);
    device->fd = device->pipe.program_end;
    return status < 0 ? status : start_reader(device);
}

int device_open(const char *path, unsigned bus, unsigned address, struct device **opened)
{
    struct device *device = calloc(1, sizeof *device);
    if (!device)
        return -ENOMEM;
    *device = (struct device){.references = 1, .pipe = {.own_end = -1, .program_end = -1}};
    pthread_mutex_init(&device->lock, NULL);
    pthread_cond_init(&device->changed, NULL);
    int status = start(device, path, bus, address);
    if (status == 0) {
        *opened = device;
        return 0;
    }
    if (device->pipe.program_end >= 0)
        close(device->pipe.program_end);
    destroy(device);
    return status;
}

int device_fd(const struct device *device)
{
    return device->fd;
}

void device_hold(struct device *device)
{
    atomic_fetch_add(&device->references, 1);
}

void device_drop(struct device *device)
{
    if (atomic_fetch_sub(&device->references, 1) == 1)
        destroy(device);
}

void device_stop(struct device *device)
{
    shutdown(device->socket, SHUT_RDWR);
    pthread_join(device->reader, NULL);
}

/* ---- what usbfs offers ---- */

int device_request(struct device *device, enum operation op, uint8_t target, uint32_t argument)
{
    struct request request = {.op = (uint8_t)op, .target = target, .argument = argument};
    struct transfer *transfer;
    pthread_mutex_lock(&device->lock);
    int status = begin(device, &request, NULL, NULL, &transfer);
    if (status == 0) {
        while (transfers_with_id(device->pending, transfer->id))
            pthread_cond_wait(&device->changed, &device->lock);
        status = transfer->status == -ESHUTDOWN ? -ENODEV : transfer->status;
        transfer_free(transfers_take(&device->done, transfer));
    }
    pthread_mutex_unlock(&device->lock);
    return status;
}

int device_submit(struct device *device, struct usbdevfs_urb *urb)
{
    if (!urb_is_sound(urb))
        return -EINVAL;
    uint32_t offset = urb_data_offset(urb);
    uint32_t length = (uint32_t)urb->buffer_length;
    struct request request = {
        .op = urb->type == USBDEVFS_URB_TYPE_CONTROL ? OP_CONTROL : OP_BULK,
        .target = urb->endpoint,
        .argument = urb_is_in(urb) ? length - offset : 0,
        .size = urb_is_in(urb) ? offset : length,
    };
    struct transfer *transfer;
    pthread_mutex_lock(&device->lock);
    int status = begin(device, &request, urb->buffer, urb, &transfer);
    pthread_mutex_unlock(&device->lock);
    return status;
}

int device_discard(struct device *device, struct usbdevfs_urb *urb)
{
    pthread_mutex_lock(&device->lock);
    struct transfer *transfer = transfers_with_urb(device->pending, urb);
    int status = transfer ? 0 : device->gone ? -ENODEV : -EINVAL;
    if (transfer) {
        struct request request = {.op = OP_DISCARD, .argument = transfer->id};
        send_request(device, &request, NULL);
        finish(device, transfer, -ENOENT);
    }
    pthread_mutex_unlock(&device->lock);
    return status;
}

int device_reap(struct device *device, bool wait, struct usbdevfs_urb **urb)
{
    pthread_mutex_lock(&device->lock);
    while (wait && !transfers_reapable(device->done) && !device->gone)
        pthread_cond_wait(&device->changed, &device->lock);
    struct transfer *transfer = transfers_reapable(device->done);
    int status = transfer ? 0 : device->gone ? -ENODEV : -EAGAIN;
    if (transfer) {
        transfer_settle(transfer);
        *urb = transfer->urb;
        transfer_free(transfers_take(&device->done, transfer));
    }
    if (!device->gone && !transfers_reapable(device->done))
        poll_pipe_clear(&device->pipe);
    pthread_mutex_unlock(&device->lock);
    return status;
}
