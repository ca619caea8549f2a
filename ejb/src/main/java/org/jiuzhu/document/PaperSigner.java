package org.jiuzhu.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.GregorianCalendar;
import java.util.Hashtable;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSAttributeTableGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** Signs a PDF as PAdES (ETSI EN 319 142-1, baseline B): one byte changed afterwards and the signature no longer fits. */
@ApplicationScoped
public class PaperSigner {
    private static final String SUB_FILTER = "ETSI.CAdES.detached";
    private static final int ROOM = 16_384;

    @Inject
    private SigningKey keys;

    /**
     * The PDF with a signature under it.
     *
     * @param at the moment that the signature names
     * @throws org.jiuzhu.shared.Refusal {@code paper.no-key}
     */
    public byte[] sign(byte[] pdf, String reason, LocalDateTime at) {
        SigningKey.Held key = keys.get();
        try (PDDocument document = Loader.loadPDF(pdf);
                SignatureOptions options = new SignatureOptions();
                ByteArrayOutputStream signed = new ByteArrayOutputStream(pdf.length + 2 * ROOM)) {
            PDSignature signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(COSName.getPDFName(SUB_FILTER));
            signature.setName(DocumentNumbers.wording("bureau"));
            signature.setReason(reason);
            signature.setSignDate(GregorianCalendar.from(at.atZone(ZoneId.of("Asia/Shanghai"))));
            options.setPreferredSignatureSize(ROOM);
            document.addSignature(signature, content -> cms(content, key), options);
            document.saveIncremental(signed);
            return signed.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static byte[] cms(InputStream content, SigningKey.Held key) throws IOException {
        try {
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            String algorithm = "SHA256with" + ("EC".equals(key.key().getAlgorithm()) ? "ECDSA" : "RSA");
            generator.addSignerInfoGenerator(
                    new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
                            .setSignedAttributeGenerator(attributes(key))
                            .build(new JcaContentSignerBuilder(algorithm).build(key.key()), key.certificate()));
            generator.addCertificates(new JcaCertStore(List.of(key.chain())));
            return generator
                    .generate(new CMSProcessableByteArray(content.readAllBytes()), false)
                    .getEncoded();
        } catch (CMSException | OperatorCreationException | GeneralSecurityException failure) {
            throw new IOException(failure);
        }
    }

    /** The certificate is signed with the content; the time stands in the PDF and not here, as PAdES demands. */
    private static CMSAttributeTableGenerator attributes(SigningKey.Held key) throws GeneralSecurityException {
        byte[] sum =
                MessageDigest.getInstance("SHA-256").digest(key.certificate().getEncoded());
        Attribute certificate = new Attribute(
                PKCSObjectIdentifiers.id_aa_signingCertificateV2,
                new DERSet(new SigningCertificateV2(new ESSCertIDv2[] {new ESSCertIDv2(sum)})));
        Hashtable<ASN1ObjectIdentifier, Attribute> more = new Hashtable<>();
        more.put(certificate.getAttrType(), certificate);
        CMSAttributeTableGenerator usual = new DefaultSignedAttributeTableGenerator(new AttributeTable(more));
        return known -> usual.getAttributes(known).remove(CMSAttributes.signingTime);
    }
}
