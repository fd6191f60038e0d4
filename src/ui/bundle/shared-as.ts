// The note of the shelf: to whom a bundle was given.

/** Longest note, in UTF-16 units, when a bundle is sealed and afterwards. */
export const MAX_SHARED_UNITS = 120;
