/** Under it lie the shared folder's handle, and what is remembered of it. */
export const FOLDER_KEY = "keeping.folder";
