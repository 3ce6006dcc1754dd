import type { ComponentProps, ReactNode } from "react";
import { Icon, type IconName } from "./icon.tsx";

const icons = {
  information: "information",
  warning: "warning",
  problem: "warning",
  success: "check",
} as const satisfies Record<string, IconName>;

export type NoticeTone = keyof typeof icons;

interface NoticeProps extends ComponentProps<"div"> {
  readonly tone?: NoticeTone;
  readonly children: ReactNode;
}

/** Something to know before going on. The tone shows by shape and border, never by colour alone. */
export function Notice({ tone = "information", children, className = "", ...rest }: NoticeProps) {
  return (
    <div className={`notice notice-${tone} ${className}`} {...rest}>
      <Icon name={icons[tone]} size={24} />
      <div className="notice-text">{children}</div>
    </div>
  );
}
