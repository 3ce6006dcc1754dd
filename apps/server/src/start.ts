import { AmbiguousInstanceError, InstanceError } from "@tremplin/instance";
import { serve } from "./serve.ts";
import { StartError } from "./start-error.ts";

try {
  await serve(process.env);
} catch (error) {
  process.exitCode = 1;
  if (error instanceof InstanceError) console.error(error.format());
  else if (error instanceof StartError || error instanceof AmbiguousInstanceError)
    console.error(error.message);
  else throw error;
}
