/*
 * The devices that this process has open, by descriptor.
 */
#ifndef OPEN_DEVICES_H
#define OPEN_DEVICES_H

#include "device.h"

/* Takes over the caller's reference; false, and no more, where the table is full. */
bool open_devices_add(struct device *device);

/* NULL where the descriptor is no device's. The caller owns the table's reference afterwards. */
struct device *open_devices_remove(int fd);

/* NULL as above. The caller gets a reference of its own. */
struct device *open_devices_find(int fd);

#endif
