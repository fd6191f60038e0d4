/*
 * The socket between the shim and the phones: README.md gives the format, wire.ts is the other end.
 */
#ifndef WIRE_H
#define WIRE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Bytes of a control transfer's setup packet (USB 2.0, table 9-2). */
#define SETUP_SIZE 8u

/* As in wire.ts: WebUSB itself refuses more than 32 MiB in one transfer. */
#define MAX_PAYLOAD (32u * 1024 * 1024 + SETUP_SIZE)

/* What is asked of the other end. */
enum operation {
    OP_CONTROL = 1,
    OP_BULK = 2,
    OP_SET_CONFIGURATION = 3,
    OP_CLAIM_INTERFACE = 4,
    OP_RELEASE_INTERFACE = 5,
    OP_SET_INTERFACE = 6,
    OP_RESET = 7,
    OP_CLEAR_HALT = 8,
    OP_DISCARD = 9,
};

struct request {
    uint32_t id;
    uint8_t op, target;
    uint16_t reserved;
    uint32_t argument;
    uint32_t size; /* of the payload that follows */
};

struct answer {
    uint32_t id;
    int32_t status; /* 0 or -errno */
    uint32_t size;  /* of the data that follows */
};

/* Connects and says which device is meant. A socket, or the -errno that open(2) shall give. */
int wire_connect(const char *path, unsigned bus, unsigned address);

/* False once the other end has gone. */
bool wire_send(int socket, const struct request *request, const void *payload);

/* Reads one answer; `*data` is NULL where it has none, else the caller frees it. */
bool wire_receive(int socket, struct answer *answer, uint8_t **data);

#endif
