import { Role } from "@onze/schema";
import { Ctx, FieldResolver, Resolver } from "type-graphql";
import { ViewerMay } from "./accounts/me.resolver.ts";
import { mayEver, type Policy } from "./accounts/policy.ts";
import type { Context } from "./context.ts";

const ALL_OF_THE_UMBRELLA = { [Role.ADMINISTRATOR]: "ALL", [Role.UMBRELLA_STAFF]: "ALL" } as const;

const readHistory: Policy = {
  title: "read history",
  roles: {
    ...ALL_OF_THE_UMBRELLA,
    [Role.AUDITOR]: "ALL",
    [Role.MEMBER_EDITOR]: "OWN",
    [Role.MEMBER_READER]: "OWN",
    [Role.PARTNER_DELEGATE]: "OWN",
  },
};
const ofEditors: Policy["roles"] = { ...ALL_OF_THE_UMBRELLA, [Role.MEMBER_EDITOR]: "OWN" };
const importFiles: Policy = { title: "import files", roles: ofEditors };
const confirmThemes: Policy = { title: "confirm themes", roles: ofEditors };
const reviewVisibility: Policy = { title: "review visibility", roles: ALL_OF_THE_UMBRELLA };

/** What the viewer may do in modules that accounts know nothing of. */
@Resolver(() => ViewerMay)
export class ViewerMayElsewhereResolver {
  @FieldResolver(() => Boolean)
  readHistory(@Ctx() { viewer }: Context) {
    return mayEver(readHistory, viewer);
  }

  @FieldResolver(() => Boolean)
  importFiles(@Ctx() { viewer }: Context) {
    return mayEver(importFiles, viewer);
  }

  @FieldResolver(() => Boolean)
  confirmThemes(@Ctx() { viewer }: Context) {
    return mayEver(confirmThemes, viewer);
  }

  @FieldResolver(() => Boolean)
  reviewVisibility(@Ctx() { viewer }: Context) {
    return mayEver(reviewVisibility, viewer);
  }
}
