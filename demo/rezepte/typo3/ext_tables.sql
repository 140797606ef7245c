# ext_tables.sql des Sitepackage; ab TYPO3 13 nicht mehr nötig.
CREATE TABLE tt_content (
  tx_planweiser_type varchar(40) DEFAULT '' NOT NULL,
  tx_planweiser_src text,
  tx_planweiser_label varchar(255) DEFAULT '' NOT NULL
);
