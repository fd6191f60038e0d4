/*
 * One open USB device whose kernel is a program: the requests that Linux would hand to a host
 * controller go over a unix socket instead.
 *
 * Functions return 0 or -errno, with the values that usbfs itself gives
 * (linux/drivers/usb/core/devio.c), because Chromium and libusb act on them.
 */
#ifndef DEVICE_H
#define DEVICE_H

#include "wire.h"

#include <linux/usbdevice_fs.h>
#include <stdbool.h>
#include <stdint.h>

struct device;

/* Connects to the device at bus/address; on success the caller owns one reference to `*opened`. */
int device_open(const char *socket_path, unsigned bus, unsigned address, struct device **opened);

/* The descriptor that stands for the device (poll-pipe.h); the program closes it. */
int device_fd(const struct device *device);

void device_hold(struct device *device);

/* Gives one reference back; the last one frees the device, but not its descriptor. */
void device_drop(struct device *device);

/* Ends every wait with ENODEV and joins the reading thread. Once only, before the last drop. */
void device_stop(struct device *device);

/* A request that waits for its answer. `target` is an interface, a configuration or an endpoint. */
int device_request(struct device *device, enum operation op, uint8_t target, uint32_t argument);

/* USBDEVFS_SUBMITURB, DISCARDURB, REAPURB. An URB's memory is touched within these calls only. */
int device_submit(struct device *device, struct usbdevfs_urb *urb);
int device_discard(struct device *device, struct usbdevfs_urb *urb);
int device_reap(struct device *device, bool wait, struct usbdevfs_urb **urb);

#endif
