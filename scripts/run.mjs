// The one door to every task: `npm start`, `npm test`, `npm run dev` … all come here.
// Plain JavaScript without any dependency, able to run on Node 20 before anything is installed: it brings
// the right Node and pnpm, installs when needed, then hands over to the task.
import { runTask } from "./bootstrap/task.mjs";

const [task = "", ...args] = process.argv.slice(2);
process.exitCode = await runTask(task, args);
