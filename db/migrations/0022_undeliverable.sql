DROP TRIGGER `generations_transitions`;--> statement-breakpoint
-- What has ended, and what a person must allow first, `generations_one_outcome` and `generations_held` refuse.
-- A result that its chat takes in no form is the one that fails after all.
CREATE TRIGGER `generations_transitions` BEFORE UPDATE OF `state` ON `generations`
WHEN (OLD.`state` IN ('queued', 'running')
		AND NEW.`state` NOT IN ('queued', 'running', 'held', 'delivering', 'failed', 'cancelled', 'rejected'))
	OR (OLD.`state` = 'held' AND NEW.`state` NOT IN ('queued', 'running', 'delivering', 'rejected'))
	OR (OLD.`state` = 'delivering' AND NEW.`state` <> 'delivered'
		AND (NEW.`state` <> 'failed' OR NEW.`failure` IS NOT 'not-shown'))
BEGIN
	SELECT RAISE(ABORT, 'generation cannot change to this state');
END;
