import { type SettingGroup, settingGroups } from "@tremplin/instance";
import { administrator } from "../../policy.ts";
import { procedure } from "../../procedure.ts";

/** The settings of the instance as they hold now; they change in its folder, never here. */
export const settings = procedure(administrator).query(({ ctx }): readonly SettingGroup[] =>
  settingGroups(ctx.instance.config),
);
