import type { Log } from '../../core/log.ts';
import type { ServiceMetrics } from '../../core/metrics.ts';

/** Wraps a log so that the metrics count its warnings and errors. */
export function countTroubles(log: Log, metrics: Pick<ServiceMetrics, 'trouble'>): Log {
  return {
    debug: (fields, message) => log.debug(fields, message),
    info: (fields, message) => log.info(fields, message),
    warn: (fields, message) => {
      metrics.trouble('warn');
      log.warn(fields, message);
    },
    error: (fields, message) => {
      metrics.trouble('error');
      log.error(fields, message);
    },
    child: (fields) => countTroubles(log.child(fields), metrics),
  };
}
