/**
 * SQL that each connection of the application begins with: it then works as a role that may write all data and none of
 * the history. Where the owner of the database could not make that role it goes on as the owner, who has given those
 * rights up (see the migration that makes the role). Migrations and the queue of imports stay with the owner.
 */
export const WORK_AS_APPLICATION =
  "select set_config('role', application_role(), false) where application_role() is not null";
