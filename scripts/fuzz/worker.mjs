// A thread that tries inputs, one stretch of them after the other, until there are no more or it is told to stop.
import { parentPort, workerData } from "node:worker_threads";
import { fuzzLanguage } from "./fuzz-language.mjs";
import { STRETCH } from "./stretch.mjs";

const { language: module, texts, first, wanted, common, own, letters } = workerData;
const language = await import(module);

/** Keeps the text at hand where it can be found if this thread never comes back. */
function keep(text) {
  const length = Math.min(text.length, letters.length);
  for (let at = 0; at < length; at++) letters[at] = text.charCodeAt(at);
  own[1] = length;
  Atomics.add(own, 0, 1);
}

let before = 0;
for (;;) {
  const stretch = Atomics.add(common, 1, 1);
  const most = Math.min(STRETCH, wanted - stretch * STRETCH);
  if (most <= 0 || Atomics.load(common, 0) === 1) break;
  own[2] = first + stretch;
  const stop = (tried) => {
    own[3] = before + tried;
    return tried >= most || Atomics.load(common, 0) === 1;
  };
  const { count, failure } = fuzzLanguage({ language, texts, seed: first + stretch, stop, trying: keep });
  before += count;
  own[3] = before;
  if (failure === null) continue;
  parentPort.postMessage({ ...failure, seed: first + stretch });
  break;
}
