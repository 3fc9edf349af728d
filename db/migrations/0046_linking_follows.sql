-- What was told to companies, and what was counted by the day, is written for the account that stays.
CREATE TRIGGER `disclosures_not_merged` BEFORE INSERT ON `disclosures`
WHEN EXISTS (SELECT 1 FROM `merged_accounts` WHERE `account_id` = NEW.`account_id`)
BEGIN
	SELECT RAISE(ABORT, 'account went into another');
END;
--> statement-breakpoint
CREATE TRIGGER `allowances_of_merged` BEFORE UPDATE ON `allowances`
WHEN EXISTS (SELECT 1 FROM `merged_accounts` WHERE `account_id` = OLD.`account_id`)
BEGIN
	SELECT RAISE(ABORT, 'account went into another');
END;
--> statement-breakpoint
CREATE TRIGGER `spendings_of_merged` BEFORE UPDATE ON `spendings`
WHEN EXISTS (SELECT 1 FROM `merged_accounts` WHERE `account_id` = OLD.`account_id`)
BEGIN
	SELECT RAISE(ABORT, 'account went into another');
END;
