-- What has ended, and what a person must allow first, `generations_one_outcome` and `generations_held` refuse.
CREATE TRIGGER `generations_transitions` BEFORE UPDATE OF `state` ON `generations`
WHEN (OLD.`state` IN ('queued', 'running')
		AND NEW.`state` NOT IN ('queued', 'running', 'held', 'delivering', 'failed', 'cancelled', 'rejected'))
	OR (OLD.`state` = 'held' AND NEW.`state` NOT IN ('queued', 'running', 'delivering', 'rejected'))
	OR (OLD.`state` = 'delivering' AND NEW.`state` <> 'delivered')
BEGIN
	SELECT RAISE(ABORT, 'generation cannot change to this state');
END;
