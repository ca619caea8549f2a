/** 定期复核: what villages and households report, reviews by household class, and what the product notices by itself. */
package org.jiuzhu.review;
