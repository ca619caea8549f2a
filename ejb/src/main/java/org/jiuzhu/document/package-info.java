/** Numbers of documents, their wording, and the ledger of every use of a seal. */
package org.jiuzhu.document;
