package org.foothill.sample;

import java.util.List;

/**
 * Invented names by the customs of a family. Written in lists of our own, with the accents,
 * apostrophes, hyphens and blanks that real files have.
 */
enum Names {
  SPANISH(
      "Sofía Camila Valentina Ximena Daniela Lucía Guadalupe Marisol Renata Esmeralda Itzel Paloma",
      "Mateo José Diego Ángel Luis Emiliano Joaquín Andrés Raúl Iker Tomás Julián Jesús",
      "García Hernández López Martínez Núñez Muñoz Ramírez Flores Peña Ibarra Castañeda Reyes"
          + " Orozco Villaseñor Cruz Güereña Solís Zúñiga Bañuelos Mejía De_la_Cruz Del_Río"
          + " Ortiz-Vega Salas-Peña"),
  AFRICAN_AMERICAN(
      "Amara Nia Jasmine Imani Zora Kiara Simone Aaliyah Destiny Maya D'Asia",
      "Malik Jalen Isaiah Marcus Elijah Xavier Darius Andre Micah De'Andre Tre",
      "Washington Jefferson Coleman Booker Hayes Dorsey Gaines Rollins Whitfield Banks Mosley"
          + " Tolliver Broadnax Peoples Smith-Hayes"),
  EUROPEAN(
      "Emma Claire Hannah Zoë Abigail Nora Chloé Ingrid Siobhán Grace Tess Anne-Marie",
      "Liam Owen Henry Jack Sören Theo Evan René Miles Seán Cole Jean-Luc",
      "Anderson O'Connor Miller McAllister Fischer Larsen D'Angelo Novak Whitaker Brooks Lindqvist"
          + " Müller O'Neil Carrington St._Claire Hale-Morris"),
  ARMENIAN(
      "Ani Lilit Nare Mariam Tatev Gayane Arpi",
      "Aram Tigran Narek Hovik Vahe Gor Davit",
      "Petrosyan Hakobyan Sargsyan Grigoryan Ter-Minasyan Avetisyan Harutyunyan"),
  CHINESE(
      "Mei Lin Xinyi Yuna Jia Annie Wen",
      "Wei Jun Kai Haoran Ethan Ming Leo",
      "Chen Wang Li Zhang Liu Huang Lin Wu Lau Ng"),
  FILIPINO(
      "Maria Angelica Tala Althea Jasmin Rosa Mary-Grace",
      "Miguel Paolo Rafael Nathan Gabriel Jericho",
      "Santos Reyes Bautista dela_Peña Aquino Mendoza Magsaysay Cruz"),
  OTHER(
      "Leilani Noor Aiyana Priya Hana Talia Samira Sina",
      "Kai Omar Arjun Noah Sione Rohan Ali Keanu",
      "Patel Haddad Kim Tanaka Nguyen Tuiasosopo Begay Park Singh Kealoha Yazzie Tran");

  private final List<String> girls;
  private final List<String> boys;
  private final List<String> families;

  Names(String girls, String boys, String families) {
    this.girls = words(girls);
    this.boys = words(boys);
    this.families = words(families);
  }

  private static List<String> words(String text) {
    return List.of(text.split(" ")).stream().map(word -> word.replace('_', ' ')).toList();
  }

  String first(String gender, Chance chance) {
    boolean girl = gender.equals("F") || (gender.equals("X") && chance.happens(0.5));
    return chance.pick(girl ? girls : boys);
  }

  String last(Chance chance) {
    return chance.pick(families);
  }
}
