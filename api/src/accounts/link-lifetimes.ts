/** Hours in which an invitation is taken up; its letter says so in words. */
export const INVITATION_HOURS = 7 * 24;

/** Hours in which the link of a partner opens its record; its letter says so in words. */
export const PARTNER_LINK_HOURS = 30 * 24;

/** Hours in which a link to a new password is used; its letter says so in words. */
export const RESET_HOURS = 1;
