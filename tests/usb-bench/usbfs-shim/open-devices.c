#define _GNU_SOURCE
#include "open-devices.h"

#include <pthread.h>
#include <stdatomic.h>
#include <unistd.h>

#define MAX_DEVICES 64

/* The count lets other descriptors pass without a lock. */
static struct device *table[MAX_DEVICES];
static atomic_int open_count;
static _Atomic pid_t owner;
static pthread_mutex_t table_lock = PTHREAD_MUTEX_INITIALIZER;

/*
 * False in a child between fork and exec: it shares the descriptors but has no reading thread, and
 * what it closes is not the parent's device.
 */
static bool has_devices(void)
{
    return atomic_load(&open_count) > 0 && atomic_load(&owner) == getpid();
}

static struct device **slot_of(int fd)
{
    for (int i = 0; i < MAX_DEVICES; i++)
        if (table[i] && device_fd(table[i]) == fd)
            return &table[i];
    return NULL;
}

bool open_devices_add(struct device *device)
{
    pthread_mutex_lock(&table_lock);
    int free_slot = 0;
    while (free_slot < MAX_DEVICES && table[free_slot])
        free_slot++;
    bool stored = free_slot < MAX_DEVICES;
    if (stored) {
        table[free_slot] = device;
        atomic_store(&owner, getpid());
        atomic_fetch_add(&open_count, 1);
    }
    pthread_mutex_unlock(&table_lock);
    return stored;
}

struct device *open_devices_remove(int fd)
{
    if (!has_devices())
        return NULL;
    pthread_mutex_lock(&table_lock);
    struct device **slot = slot_of(fd);
    struct device *device = slot ? *slot : NULL;
    if (device) {
        *slot = NULL;
        atomic_fetch_sub(&open_count, 1);
    }
    pthread_mutex_unlock(&table_lock);
    return device;
}

struct device *open_devices_find(int fd)
{
    if (!has_devices())
        return NULL;
    pthread_mutex_lock(&table_lock);
    struct device **slot = slot_of(fd);
    struct device *device = slot ? *slot : NULL;
    if (device)
        device_hold(device);
    pthread_mutex_unlock(&table_lock);
    return device;
}
