#define _GNU_SOURCE
#include "wire.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#define MAGIC 0x3142534bu /* "KSB1" */

struct hello {
    uint32_t magic;
    uint16_t bus, address;
};

/* The wire is little-endian, and these structs are sent as they lie in memory. */
_Static_assert(__BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__, "little-endian machines only");
_Static_assert(sizeof(struct hello) == 8, "hello has no padding");
_Static_assert(sizeof(struct request) == 16, "request has no padding");
_Static_assert(sizeof(struct answer) == 12, "answer has no padding");

static bool receive_all(int socket, void *into, size_t size)
{
    for (char *at = into; size > 0;) {
        ssize_t got = recv(socket, at, size, 0);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return false;
        at += got;
        size -= (size_t)got;
    }
    return true;
}

static bool send_all(int socket, const void *from, size_t size)
{
    for (const char *at = from; size > 0;) {
        ssize_t sent = send(socket, at, size, MSG_NOSIGNAL);
        if (sent < 0 && errno == EINTR)
            continue;
        if (sent <= 0)
            return false;
        at += sent;
        size -= (size_t)sent;
    }
    return true;
}

/* The answer is the -errno that opening the device would have given. */
static int introduce(int socket, unsigned bus, unsigned address)
{
    struct hello hello = {.magic = MAGIC, .bus = (uint16_t)bus, .address = (uint16_t)address};
    int32_t status;
    if (!send_all(socket, &hello, sizeof hello) || !receive_all(socket, &status, sizeof status))
        return -ENODEV;
    return status > 0 ? -EPROTO : status;
}

int wire_connect(const char *path, unsigned bus, unsigned address)
{
    struct sockaddr_un name = {.sun_family = AF_UNIX};
    if (strlen(path) >= sizeof name.sun_path)
        return -ENAMETOOLONG;
    strcpy(name.sun_path, path);
    int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (fd < 0)
        return -errno;
    int status = -ENODEV;
    if (connect(fd, (const struct sockaddr *)&name, sizeof name) == 0)
        status = introduce(fd, bus, address);
    if (status == 0)
        return fd;
    close(fd);
    return status;
}

bool wire_send(int socket, const struct request *request, const void *payload)
{
    return send_all(socket, request, sizeof *request) && send_all(socket, payload, request->size);
}

bool wire_receive(int socket, struct answer *answer, uint8_t **data)
{
    *data = NULL;
    if (!receive_all(socket, answer, sizeof *answer) || answer->size > MAX_PAYLOAD)
        return false;
    if (answer->size == 0)
        return true;
    *data = malloc(answer->size);
    if (*data && receive_all(socket, *data, answer->size))
        return true;
    free(*data);
    *data = NULL;
    return false;
}
