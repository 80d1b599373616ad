/** Hours in which an invitation is taken up; its letter says so in words. */
export const INVITATION_HOURS = 7 * 24;

/** Hours in which a link to a new password is used; its letter says so in words. */
export const RESET_HOURS = 1;
