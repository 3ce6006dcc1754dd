import { sql } from "kysely";
import { expect, test } from "vitest";
