import { expect, test } from "vitest";
import { pickServerUser } from "./server-user.ts";

const root = "root:x:0:0:root:/root:/bin/bash";
const nobody = "nobody:x:65534:65533:nobody:/nonexistent:/usr/sbin/nologin";
const postgres = "postgres:x:101:104:PostgreSQL administrator,,,:/var/lib/postgresql:/bin/bash";

test.each([
  ["nobody else: none", [root], null],
  ["nobody when there is no postgres", [root, nobody], { name: "nobody", uid: 65534, gid: 65533 }],
  ["postgres before nobody", [root, nobody, postgres], { name: "postgres", uid: 101, gid: 104 }],
  ["no name that only begins alike", [root, "postgres2:x:7:7::/:/bin/sh"], null],
])("PostgreSQL never runs as root: %s", (_, lines, user) => {
  expect(pickServerUser(`${lines.join("\n")}\n`)).toEqual(user);
});
