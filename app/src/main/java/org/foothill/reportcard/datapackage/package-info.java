/**
 * The edition's figures as open data: one tidy table and one definition per measure, described as a
 * Data Package (version 2) and as a DCAT-US catalog, with checksums and one archive of everything.
 * The same release and plan give the same bytes.
 */
@NullMarked
package org.foothill.reportcard.datapackage;

import org.jspecify.annotations.NullMarked;
