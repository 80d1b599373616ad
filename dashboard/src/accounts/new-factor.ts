/** What the server makes for a new second factor: the address that an app reads, and codes for when the app is lost. */
export interface NewFactor {
  readonly address: string;
  readonly backupCodes: readonly string[];
}
