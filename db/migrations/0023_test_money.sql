ALTER TABLE `accounts` ADD `real_pro_until` integer;--> statement-breakpoint
ALTER TABLE `balances` ADD `test_credits` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `entries` ADD `test_credits` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `payments` ADD `is_test` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `subscriptions` ADD `is_test` integer DEFAULT false NOT NULL;
--> statement-breakpoint
UPDATE `payments` SET `is_test` = true WHERE `provider` = 'sandbox' OR (`provider` = 'stripe'
	AND `checkout_id` IN (SELECT `id` FROM `checkouts` WHERE `provider` = 'stripe' AND `provider_id` GLOB 'cs_test_*'));
--> statement-breakpoint
UPDATE `payments` SET `is_test` = true WHERE `subscription_id` IN (
	SELECT `subscription_id` FROM `payments` WHERE `is_test` AND `subscription_id` IS NOT NULL);
--> statement-breakpoint
UPDATE `subscriptions` SET `is_test` = true WHERE `provider` = 'sandbox'
	OR `id` IN (SELECT `subscription_id` FROM `payments` WHERE `is_test` AND `subscription_id` IS NOT NULL);
--> statement-breakpoint
UPDATE `accounts` SET `real_pro_until` = (SELECT max(`period_end_at` + CASE
		WHEN `state` = 'ended' OR `cancels_at_end` THEN 0 ELSE 259200000 END)
	FROM `subscriptions` WHERE `account_id` = `accounts`.`id` AND NOT `is_test`)
WHERE `pro_until` IS NOT NULL;
--> statement-breakpoint
UPDATE `balances` SET `test_credits` = max(0, min(`credits`, (
	SELECT coalesce(sum(e.`credits`), 0) FROM `entries` e JOIN `movements` m ON m.`id` = e.`movement_id`
	WHERE e.`account_id` = `balances`.`account_id` AND (m.`reason` IN ('spend', 'refund', 'expiry')
		OR (m.`reason` IN ('purchase', 'clawback')
			AND m.`reference` IN (SELECT `checkout_id` FROM `payments` WHERE `is_test`))))));
--> statement-breakpoint
DROP TRIGGER `entries_no_update`;
--> statement-breakpoint
UPDATE `entries` SET `test_credits` = part.`credits` FROM (
	SELECT e.`id` AS `id`, min(e.`credits`, b.`test_credits` - coalesce(sum(e.`credits`) OVER (
		PARTITION BY e.`account_id` ORDER BY e.`id` DESC ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0)) AS `credits`
	FROM `entries` e
	JOIN `movements` m ON m.`id` = e.`movement_id` AND m.`reason` = 'purchase'
	JOIN `payments` p ON p.`checkout_id` = m.`reference` AND p.`is_test`
	JOIN `balances` b ON b.`account_id` = e.`account_id`
	WHERE e.`side` = 'user') AS part
WHERE part.`id` = `entries`.`id` AND part.`credits` > 0;
--> statement-breakpoint
CREATE TRIGGER `entries_no_update` BEFORE UPDATE ON `entries`
BEGIN
	SELECT RAISE(ABORT, 'ledger is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `balances_test_credits` BEFORE UPDATE ON `balances`
WHEN NEW.`test_credits` < 0 OR NEW.`test_credits` > max(NEW.`credits`, 0)
BEGIN
	SELECT RAISE(ABORT, 'test money pays for the local engine alone');
END;
