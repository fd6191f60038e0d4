/** Under it lies the shared folder's handle. */
export const FOLDER_KEY = "keeping.folder";
/** Under it lies what is remembered of the folder: longer than a setting may be where many laptops meet. */
export const FOLDER_STATE_KEY = "keeping.folder-state";

/** Choice that says "yes" while a folder is used; where it got lost, a look at the screen for keeping brings it back. */
export const FOLDER_MARK = "folder";
