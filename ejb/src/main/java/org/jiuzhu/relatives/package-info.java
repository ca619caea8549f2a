/** 近亲属备案: officers and village cadres with their declared near relatives, held against whoever applies. */
package org.jiuzhu.relatives;
