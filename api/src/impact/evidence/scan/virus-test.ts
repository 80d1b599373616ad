/** The string by which every scanner is tested (EICAR, 2006), in pieces, or this file would be one. */
const PIECES = ["X5O!P%@AP[4\\PZX54(P^)7CC)7}$", "EICAR-STANDARD-", "ANTIVIRUS-TEST-FILE!$H+H*"];

/** Whether a file holds the string by which scanners are tested, wherever it stands. */
export const holdsVirusTest = (bytes: Buffer): boolean => bytes.includes(PIECES.join(""), 0, "latin1");
