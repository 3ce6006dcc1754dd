import { type SettingGroup, settingGroups, type VariableState, variableStates } from "@tremplin/instance";
import { administrator } from "../../policy.ts";
import { procedure } from "../../procedure.ts";

/** What a board runs with. */
export interface SettingsPage {
  readonly groups: readonly SettingGroup[];
  /** The server's environment: which variables are set, never what they say. */
  readonly variables: readonly VariableState[];
}

/** The settings as they hold now; they change in the instance's folder and on the server, never here. */
export const settings = procedure(administrator).query(
  ({ ctx: { instance, hasVariable } }): SettingsPage => ({
    groups: settingGroups(instance.config),
    variables: variableStates(instance.config, hasVariable),
  }),
);
