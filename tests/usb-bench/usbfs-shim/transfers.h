/*
 * Transfers on their way, in lists that keep the order in which they were put there.
 */
#ifndef TRANSFERS_H
#define TRANSFERS_H

#include <linux/usbdevice_fs.h>
#include <stdbool.h>
#include <stdint.h>

/* `urb` is NULL for a request that somebody waits for. */
struct transfer {
    struct transfer *next;
    uint32_t id;
    struct usbdevfs_urb *urb;
    int32_t status;
    uint32_t size;
    uint8_t *data;
};

void transfers_append(struct transfer **list, struct transfer *transfer);

/* Takes `wanted` out of the list and gives it back. */
struct transfer *transfers_take(struct transfer **list, struct transfer *wanted);

/* Each finds the first that fits, or NULL. */
struct transfer *transfers_with_id(struct transfer *list, uint32_t id);
struct transfer *transfers_with_urb(struct transfer *list, const struct usbdevfs_urb *urb);
struct transfer *transfers_reapable(struct transfer *list);

void transfer_free(struct transfer *transfer);
void transfers_free(struct transfer *list);

/* What an URB asks for. Its memory must be the program's own. */
bool urb_is_sound(const struct usbdevfs_urb *urb);
bool urb_is_in(const struct usbdevfs_urb *urb);
/* Bytes of the buffer before the data: the setup packet of a control transfer. */
uint32_t urb_data_offset(const struct usbdevfs_urb *urb);

/* Writes a finished transfer's result into its URB. */
void transfer_settle(const struct transfer *transfer);

#endif
