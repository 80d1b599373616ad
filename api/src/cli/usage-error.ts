/** The command cannot be done as it was given; the message is one sentence for the person who gave it. */
export class UsageError extends Error {}
