#include "transfers.h"

#include "wire.h"

#include <stdlib.h>
#include <string.h>

void transfers_append(struct transfer **list, struct transfer *transfer)
{
    while (*list)
        list = &(*list)->next;
    transfer->next = NULL;
    *list = transfer;
}

struct transfer *transfers_take(struct transfer **list, struct transfer *wanted)
{
    while (*list && *list != wanted)
        list = &(*list)->next;
    if (*list)
        *list = wanted->next;
    return wanted;
}

struct transfer *transfers_with_id(struct transfer *list, uint32_t id)
{
    while (list && list->id != id)
        list = list->next;
    return list;
}

struct transfer *transfers_with_urb(struct transfer *list, const struct usbdevfs_urb *urb)
{
    while (list && list->urb != urb)
        list = list->next;
    return list;
}

struct transfer *transfers_reapable(struct transfer *list)
{
    while (list && !list->urb)
        list = list->next;
    return list;
}

void transfer_free(struct transfer *transfer)
{
    free(transfer->data);
    free(transfer);
}

void transfers_free(struct transfer *list)
{
    while (list) {
        struct transfer *next = list->next;
        transfer_free(list);
        list = next;
    }
}

bool urb_is_in(const struct usbdevfs_urb *urb)
{
    const uint8_t *setup = urb->buffer;
    return (urb->type == USBDEVFS_URB_TYPE_CONTROL ? setup[0] : urb->endpoint) & 0x80;
}

uint32_t urb_data_offset(const struct usbdevfs_urb *urb)
{
    return urb->type == USBDEVFS_URB_TYPE_CONTROL ? SETUP_SIZE : 0;
}

bool urb_is_sound(const struct usbdevfs_urb *urb)
{
    if (urb->type == USBDEVFS_URB_TYPE_ISO || urb->buffer_length < 0)
        return false;
    uint32_t length = (uint32_t)urb->buffer_length;
    return length <= MAX_PAYLOAD && length >= urb_data_offset(urb) && (length == 0 || urb->buffer);
}

void transfer_settle(const struct transfer *transfer)
{
    struct usbdevfs_urb *urb = transfer->urb;
    uint32_t offset = urb_data_offset(urb);
    uint32_t room = (uint32_t)urb->buffer_length - offset;
    urb->status = transfer->status;
    urb->actual_length = 0;
    if (urb_is_in(urb)) {
        uint32_t size = transfer->size < room ? transfer->size : room;
        if (size > 0)
            memcpy((uint8_t *)urb->buffer + offset, transfer->data, size);
        urb->actual_length = (int)size;
    } else if (transfer->status == 0) {
        urb->actual_length = (int)room;
    }
}
