import { lazy, Suspense } from "react";
import type { ComponentType } from "react";
import { FaultBoundary } from "./pieces/fault-boundary.tsx";
import { Loading } from "./pieces/states.tsx";
import { useAddress } from "./route/navigate.ts";
import type { Screen, ScreenProps } from "./route/address.ts";
import { Shell } from "./shell/shell.tsx";
import { Toasts } from "./shell/toast.tsx";
import { StartScreen } from "./start/start-screen.tsx";
import { UnknownScreen } from "./start/unknown-screen.tsx";

const VIEWS: Readonly<Record<Screen, ComponentType<ScreenProps>>> = {
  affair: lazy(() => import("./affair/affair-screen.tsx")),
  reports: lazy(() => import("./reports/reports-screen.tsx")),
  review: lazy(() => import("./review/review-screen.tsx")),
  register: lazy(() => import("./register/register-screen.tsx")),
  answers: lazy(() => import("./answers/answers-screen.tsx")),
  dossier: lazy(() => import("./dossier/dossier-screen.tsx")),
  history: lazy(() => import("./history/history-screen.tsx")),
};

/** The workbench: reads the address and shows its screen. Screens are loaded when they are first gone to. */
export function App() {
  const address = useAddress();
  if (address.at === "start") return <StartScreen stay={address.all} />;
  if (address.at === "unknown") return <UnknownScreen path={address.path} />;
  const View = VIEWS[address.at];
  return (
    <Toasts key={address.affair}>
      <Shell affair={address.affair} at={address.at} query={address.query}>
        <FaultBoundary key={address.at}>
          <Suspense fallback={<Loading what="the screen" />}>
            <View affair={address.affair} query={address.query} report={address.report} />
          </Suspense>
        </FaultBoundary>
      </Shell>
    </Toasts>
  );
}
