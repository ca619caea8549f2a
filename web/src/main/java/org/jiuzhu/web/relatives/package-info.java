/** The register of near relatives of officers and village cadres. */
package org.jiuzhu.web.relatives;
