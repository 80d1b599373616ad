import { PrimaryKeyProp, type Ref } from "@mikro-orm/core";
import { Entity, ManyToOne, PrimaryKey } from "@mikro-orm/decorators/legacy";
import { Region } from "./region.ts";

/** What a region code of an IATI vocabulary (1 OECD-DAC, 2 UN M49) stands for: the smallest M49 region that holds it. */
@Entity()
export class RegionCode {
  [PrimaryKeyProp]?: ["vocabulary", "code"];

  @PrimaryKey({ type: "text" })
  vocabulary!: string;

  @PrimaryKey({ type: "text" })
  code!: string;

  @ManyToOne(() => Region, { ref: true })
  region!: Ref<Region>;
}
