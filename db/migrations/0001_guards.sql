CREATE TRIGGER `entries_no_update` BEFORE UPDATE ON `entries`
BEGIN
	SELECT RAISE(ABORT, 'ledger is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `entries_no_delete` BEFORE DELETE ON `entries`
BEGIN
	SELECT RAISE(ABORT, 'ledger is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `movements_no_update` BEFORE UPDATE ON `movements`
BEGIN
	SELECT RAISE(ABORT, 'ledger is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `movements_no_delete` BEFORE DELETE ON `movements`
BEGIN
	SELECT RAISE(ABORT, 'ledger is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `generations_one_outcome` BEFORE UPDATE OF `state` ON `generations`
WHEN OLD.`state` IN ('delivered', 'failed', 'cancelled', 'rejected')
BEGIN
	SELECT RAISE(ABORT, 'generation has ended');
END;
