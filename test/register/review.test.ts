import { join } from "node:path";
import { openRegister } from "#register";
import { reviewSuite } from "../shared/review-suite.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

let folder = "";
let opened = 0;
const root = temporaryFolder();

reviewSuite("SQLite", {
  open: () => {
    folder = join(root, String(++opened));
    return openRegister({ folder });
  },
  reopen: () => openRegister({ folder }),
});
