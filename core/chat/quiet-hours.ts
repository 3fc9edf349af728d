/** Quiet hours that are offered by button, as `FROM-UNTIL` in hours of the day; `off` for none. */
export const OFFERED_QUIET_HOURS = ['22-8', '23-7', '21-9', '0-9', 'off'] as const;
